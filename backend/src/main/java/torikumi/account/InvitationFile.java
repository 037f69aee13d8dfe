package torikumi.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.http.CsvUpload;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.security.Membership;
import torikumi.security.Role;

/** Reads a list of people to invite and says of each line what would be done. */
@RequestScoped
class InvitationFile {

    /** The columns, in the order in which they are given out; a file may have them in any. */
    static final List<String> COLUMNS = List.of("構成員", "役割", "氏名", "メールアドレス");

    private static final Map<String, String> IN_ENGLISH =
            Map.of("member", "構成員", "role", "役割", "name", "氏名", "email", "メールアドレス");

    static final Map<Role, String> ROLES = Map.of(Role.VIEWER, "閲覧", Role.EDITOR, "記入担当", Role.APPROVER, "取りまとめ担当");

    private static final int ROWS_MAX = 1000;

    @Inject
    Validator validator;

    @Inject
    InvitationDesk desk;

    /**
     * Reads a file.
     *
     * @throws Problem 422 {@code people_file_columns} or {@code people_file_too_long}
     */
    List<InvitationLine> read(UUID councilId, byte[] file) {
        var rows = CsvUpload.rows(file);
        var head = rows.isEmpty() ? List.<String>of() : head(rows.getFirst());
        if (!head.containsAll(COLUMNS)) {
            throw Problem.invalid("/file", "people_file_columns", String.join("・", COLUMNS));
        }
        if (rows.size() - 1 > ROWS_MAX) {
            throw Problem.invalid("/file", "people_file_too_long", ROWS_MAX);
        }
        var members = members(councilId);
        var present = present(councilId);
        Set<String> seen = new HashSet<>();
        var lines = new ArrayList<InvitationLine>();
        for (var i = 1; i < rows.size(); i++) {
            // A spreadsheet keeps rows of nothing but separators.
            if (rows.get(i).stream().anyMatch(value -> !value.isBlank())) {
                lines.add(line(i + 1, values(head, rows.get(i)), members, present, seen));
            }
        }
        return lines;
    }

    private InvitationLine line(
            int number,
            Map<String, String> values,
            Map<String, List<UUID>> members,
            Set<String> present,
            Set<String> seen) {
        var language = desk.language();
        var found = members.getOrDefault(values.get(COLUMNS.getFirst()), List.of());
        var role = role(values.get(COLUMNS.get(1)));
        var write = new InvitationWrite(
                role,
                null,
                found.size() == 1 ? found.getFirst() : null,
                values.get(COLUMNS.get(2)),
                values.get(COLUMNS.get(3)));
        var problems = new ArrayList<InvitationLine.Fault>();
        if (found.size() != 1) {
            var code = found.isEmpty() ? "people_file_member_unknown" : "people_file_member_ambiguous";
            problems.add(fault(COLUMNS.getFirst(), code, language));
        }
        if (role == null) {
            problems.add(fault(COLUMNS.get(1), "people_file_role_unknown", language));
        }
        validator.validate(write).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .filter(field -> !field.equals("role"))
                .distinct()
                .map(field -> fault(
                        COLUMNS.get(field.equals("name") ? 2 : 3),
                        field.equals("name") ? "people_file_name" : "people_file_email",
                        language))
                .forEach(problems::add);
        var key = key(write.memberId(), role, write.email());
        if (problems.isEmpty() && !seen.add(key)) {
            problems.add(fault(COLUMNS.get(3), "people_file_repeated", language));
        }
        var status = !problems.isEmpty()
                ? InvitationLine.Status.INVALID
                : present.contains(key) ? InvitationLine.Status.UNCHANGED : InvitationLine.Status.NEW;
        return new InvitationLine(
                number,
                status,
                values.get(COLUMNS.getFirst()),
                write.memberId(),
                role,
                write.name(),
                write.email(),
                problems);
    }

    private static InvitationLine.Fault fault(String column, String code, Locale language) {
        return new InvitationLine.Fault(column, code, Messages.text(language, code));
    }

    private static List<String> head(List<String> row) {
        return row.stream()
                .map(cell -> IN_ENGLISH.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), cell.strip()))
                .toList();
    }

    private static Map<String, String> values(List<String> head, List<String> row) {
        var values = new HashMap<String, String>();
        for (var column : COLUMNS) {
            var at = head.indexOf(column);
            values.put(column, at < row.size() ? row.get(at).strip() : "");
        }
        return values;
    }

    private static Role role(String word) {
        return ROLES.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(word) || entry.getKey().name().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<UUID>> members(UUID councilId) {
        return Member.<Member>list("councilId = ?1 and validTo is null", councilId).stream()
                .collect(Collectors.groupingBy(
                        member -> member.name, Collectors.mapping(member -> member.id, Collectors.toList())));
    }

    /** What is held or was asked for already. */
    private static Set<String> present(UUID councilId) {
        var present = Membership.<Membership>list("councilId = ?1 and email is not null", councilId).stream()
                .map(membership -> key(membership.memberId, membership.role, membership.email))
                .collect(Collectors.toSet());
        Invitation.<Invitation>list("councilId = ?1 and state = ?2", councilId, Invitation.State.WAITING)
                .forEach(waiting -> present.add(key(waiting.memberId, waiting.role, waiting.email)));
        return present;
    }

    private static String key(UUID memberId, Role role, String email) {
        return memberId + " " + role + " " + email.strip().toLowerCase(Locale.ROOT);
    }
}
