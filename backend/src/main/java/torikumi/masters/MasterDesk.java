package torikumi.masters;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Problem;
import torikumi.masters.MasterRow.Status;
import torikumi.persistence.Ids;
import torikumi.program.ProgramDesk;
import torikumi.security.Rights;

/** Opens a kind of master data for whoever may change it, and takes files for it. */
@RequestScoped
class MasterDesk {

    @Inject
    Rights rights;

    @Inject
    MasterComparison comparison;

    @Inject
    AuditLog audit;

    @Inject
    ProgramDesk programs;

    /** What was asked for. */
    record Opened(MasterPart part, UUID council, MasterStore store) {}

    /** What the history keeps of a file. */
    private record Recorded(String fileName, String sha256, MasterFileView.Counts counts) {}

    /**
     * For the secretariat of the council; organisations and nationwide programmes for the system administrator.
     *
     * @throws Problem 404 for an unknown part or council, 403 for whoever may not change it
     */
    Opened open(String name, String councilKey) {
        rights.signedIn();
        var part = part(name);
        if (part.isCommon()) {
            rights.administerSystem();
            return new Opened(part, null, new OrganizationStore());
        }
        if (part == MasterPart.PROGRAMS && (councilKey == null || councilKey.isBlank())) {
            rights.administerSystem();
            return new Opened(part, null, new ProgramStore(null, programs));
        }
        if (councilKey == null || councilKey.isBlank()) {
            throw Problem.malformed("?council", "constraint_not_blank");
        }
        var council = Council.byKey(councilKey).id;
        rights.administer(council);
        return new Opened(part, council, store(part, council));
    }

    /** What a file would change. */
    MasterFileView compare(Opened opened, MasterFile.Upload upload, Locale language) {
        var lines = MasterFile.read(opened.part(), upload);
        var compared = comparison.compare(opened.part(), opened.store(), lines, language);
        return comparison.view(opened.part(), opened.store(), compared);
    }

    /**
     * Writes what was shown.
     *
     * @throws Problem 412 when it would not be that any more, 422 when a line cannot be written; nothing is written then
     */
    MasterFileView apply(Opened opened, MasterFile.Upload upload, String digest, Locale language) {
        lock(opened);
        var lines = MasterFile.read(opened.part(), upload);
        var compared = comparison.compare(opened.part(), opened.store(), lines, language);
        var view = comparison.view(opened.part(), opened.store(), compared);
        if (!view.digest().equals(digest)) {
            throw new Problem(412, "master_file_stale").with("current", view);
        }
        if (view.counts().invalid() > 0) {
            throw Problem.invalid("/file", "master_file_invalid", view.counts().invalid());
        }
        var changed = new HashSet<UUID>();
        compared.stream()
                .filter(one -> one.row().status() == Status.CHANGED)
                .forEach(one -> changed.add(one.row().id()));
        opened.store().makeRoom(changed);
        compared.forEach(one -> write(opened, one));
        audit.record(
                "apply",
                "master_file",
                Ids.next(),
                opened.council(),
                null,
                new Recorded(upload.name(), upload.sha256(), view.counts()));
        return view;
    }

    private void write(Opened opened, MasterComparison.Compared one) {
        switch (one.row().status()) {
            case NEW, CHANGED -> {
                var written = opened.store().write(one.row().id(), one.body());
                audit.record(
                        one.row().status() == Status.NEW ? "create" : "update",
                        opened.part().type(),
                        written.id(),
                        written.councilId(),
                        written.before(),
                        written.after());
            }
            case UNCHANGED, KNOWN, INVALID -> {}
        }
    }

    // Two files at once would each be compared with what the other is about to change.
    private static void lock(Opened opened) {
        if (opened.council() != null) {
            Council.findById(opened.council(), LockModeType.PESSIMISTIC_WRITE);
        } else {
            Panache.getEntityManager()
                    .createNativeQuery("select pg_advisory_xact_lock(hashtext(:type))", Object.class)
                    .setParameter("type", opened.part().type())
                    .getResultList();
        }
    }

    private static MasterPart part(String name) {
        for (var part : MasterPart.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
                return part;
            }
        }
        throw Problem.notFound();
    }

    private MasterStore store(MasterPart part, UUID council) {
        return switch (part) {
            case CATEGORIES -> new CategoryStore(council);
            case MEMBERS -> new MemberStore(council);
            case THEMES -> new ThemeStore(council);
            case RESPONSE_MEASURES -> new ResponseMeasureStore(council);
            case ORGANIZATIONS -> new OrganizationStore();
            case PROGRAMS -> new ProgramStore(council, programs);
        };
    }
}
