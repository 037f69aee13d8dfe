package torikumi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import torikumi.audit.AuditLog;

/** 操作履歴 holds every change: each operation that writes leads to the history in the code that it runs. */
class AuditCoverageTest {

    /** They answer a question that is too long for an address, or work out anew what follows from the rest. */
    private static final Set<String> ASK_ONLY = Set.of(
            "compareSubmissionForm",
            "compareMasterFile",
            "previewNotificationTemplate",
            "refreshFindings",
            "readMentions");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes/torikumi"));

    @Test
    void everyWriteIsRecorded() {
        var silent = new TreeSet<String>();
        int writes = 0;
        for (var type : CLASSES) {
            for (var method : type.getMethods()) {
                if (!isWrite(method)) {
                    continue;
                }
                writes++;
                var operation = method.getAnnotationOfType(Operation.class).operationId();
                if (!ASK_ONLY.contains(operation) && !records(method)) {
                    silent.add(operation);
                }
            }
        }
        assertThat(writes).as("operations that write").isGreaterThan(50);
        assertThat(silent)
                .as("these operations write without a line in audit_event")
                .isEmpty();
    }

    private static boolean isWrite(JavaMethod method) {
        return method.isAnnotatedWith(Operation.class)
                && (method.isAnnotatedWith(POST.class)
                        || method.isAnnotatedWith(PUT.class)
                        || method.isAnnotatedWith(DELETE.class));
    }

    private static boolean records(JavaCodeUnit start) {
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>();
        open.add(start);
        while (!open.isEmpty()) {
            var unit = open.remove();
            if (!seen.add(unit)) {
                continue;
            }
            for (var call : unit.getCallsFromSelf()) {
                var target = call.getTarget();
                if (target.getOwner().isEquivalentTo(AuditLog.class)
                        && target.getName().startsWith("record")) {
                    return true;
                }
                target.resolveMember()
                        .filter(member -> CLASSES.contain(member.getOwner().getName()))
                        .ifPresent(open::add);
            }
            unit.getMethodReferencesFromSelf().forEach(reference -> reference
                    .getTarget()
                    .resolveMember()
                    .filter(member -> CLASSES.contain(member.getOwner().getName()))
                    .ifPresent(open::add));
        }
        return false;
    }
}
