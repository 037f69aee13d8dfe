package torikumi.organization;

/**
 * 法人番号: 13 digits of which the first checks the others, as the ministerial ordinance on corporate numbers has it:
 * {@code 9 - (sum(P_n * Q_n) mod 9)}, n from the right, Q = 1 for odd n and 2 for even n.
 */
final class CorporateNumber {

    private CorporateNumber() {}

    /**
     * Whether the check digit agrees.
     *
     * @param number 13 digits
     */
    static boolean checks(String number) {
        var sum = 0;
        for (int n = 1; n <= 12; n++) {
            var digit = number.charAt(13 - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return number.charAt(0) - '0' == 9 - sum % 9;
    }
}
