package torikumi.edition;

/** Names an edition as it is printed: 第2版, 案（第1版）, 会議配付版（第2版）. */
final class EditionName {

    private EditionName() {}

    static String of(Edition edition) {
        return of(edition.kind, edition.number);
    }

    static String of(EditionKind kind, int number) {
        var name = "第" + number + "版";
        return switch (kind) {
            case DRAFT -> "案（" + name + "）";
            case MEETING -> "会議配付版（" + name + "）";
            case PUBLISHED, CORRECTED, UPDATED -> name;
        };
    }
}
