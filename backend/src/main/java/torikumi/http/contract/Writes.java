package torikumi.http.contract;

import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;

/** Which operations are writes, and which of them need to say what they are based on. */
final class Writes {

    // Setting these again cannot lose what somebody typed, so the last word stands.
    private static final Set<String> LAST_WORD_STANDS =
            Set.of("replaceProgramColor", "replaceMyNotificationSettings", "replaceRoundLetter", "sendMailing");

    // What is chosen carries fingerprints of what was shown, each of its own row.
    private static final Set<String> NAMES_WHAT_WAS_SHOWN = Set.of("applySubmissionForm", "applyMasterFile");

    // PUT with an id of the client's own and If-None-Match: * creates.
    private static final String CREATES = "create";

    private static final Set<String> ACTIONS = Set.of(
            "open",
            "close",
            "reopen",
            "submit",
            "withdraw",
            "return",
            "accept",
            "apply",
            "confirm",
            "answer",
            "resend",
            "reject",
            "disable",
            "enable");

    // Its path ends like that of two entries that become one, which may go without.
    private static final Set<String> NEED_VERSION = Set.of("mergeOrganization", "mergeProgram", "splitProgram");

    private Writes() {}

    static boolean is(String method) {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    static boolean createsByPut(String method, Operation operation) {
        return method.equals("PUT") && operation.getOperationId().startsWith(CREATES);
    }

    static boolean needsVersion(String path, String method, Operation operation) {
        if (namesWhatWasShown(operation)) {
            return false;
        }
        if (!is(method) || LAST_WORD_STANDS.contains(operation.getOperationId()) || createsByPut(method, operation)) {
            return false;
        }
        return !method.equals("POST")
                || NEED_VERSION.contains(operation.getOperationId())
                || ACTIONS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether it may be stale without an If-Match. */
    static boolean namesWhatWasShown(Operation operation) {
        return NAMES_WHAT_WAS_SHOWN.contains(operation.getOperationId());
    }

    /** Places and marks in an entry: what others typed meanwhile is kept, so saying the version is up to the caller. */
    static boolean mayNameVersion(String path, String method) {
        return method.equals("POST") && path.startsWith("/api/v1/entries/{");
    }

    /** Whether the caller may name the request, so that repeating it does nothing twice. */
    static boolean mayBeNamed(String path, String method, Operation operation) {
        return method.equals("POST") && !needsVersion(path, method, operation);
    }
}
