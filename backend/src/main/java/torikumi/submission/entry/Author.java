package torikumi.submission.entry;

import java.util.UUID;
import torikumi.security.Caller;
import torikumi.security.Rights;

/**
 * Who writes.
 *
 * @param sub the token's subject
 * @param name the name to show
 * @param onBehalf whether on the member's behalf (代理入力)
 */
public record Author(String sub, String name, boolean onBehalf) {

    /** The caller, writing in a member's part. */
    public static Author of(Caller caller, Rights rights, UUID memberId) {
        return new Author(caller.sub(), caller.name(), rights.onBehalf(memberId));
    }
}
