package torikumi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import torikumi.persistence.JsonColumns;

/**
 * Everything that the history can hold has words in both languages. (That every action and kind of thing has is asked
 * whenever a test writes: see {@link AuditLog}.)
 */
class AuditWordsTest {

    /** What is recorded as before and after. */
    private static final List<String> RECORDED = List.of(
            "account.ContactView",
            "account.InvitationView",
            "account.PersonView",
            "catalogue.ProgramFileReader$Result",
            "catalogue.ProgramMergeResource$Merged",
            "catalogue.ProgramProposalView",
            "catalogue.ProgramSplitResource$Split",
            "council.CouncilView",
            "department.DepartmentView",
            "edition.EditionView",
            "edition.lastcheck.LastCheckAnswerResource$Recorded",
            "edition.lastcheck.LastCheckResource$Recorded",
            "finding.CandidateView",
            "finding.FindingView",
            "handover.HandOverView",
            "imports.ImportResource$Recorded",
            "masters.MasterDesk$Recorded",
            "member.CategoryView",
            "member.MemberView",
            "membership.MembershipView",
            "notification.MailingResource$Write",
            "notification.NotificationView",
            "notification.PreferenceResource$Settings",
            "notification.round.RoundLetterResource$Recorded",
            "notification.round.RoundNoticeView",
            "notification.template.NoticeTemplateView",
            "organization.OrganizationView",
            "program.ProgramView",
            "proposal.OrganizationMerge$Merged",
            "proposal.ProposalView",
            "round.RoundSelectionView",
            "round.RoundView",
            "submission.behalf.OnBehalfResource$Recorded",
            "submission.carry.CarryDesk$History",
            "submission.comment.CommentView",
            "submission.correction.MinorCorrectionView",
            "submission.correction.SlipCorrector$Recorded",
            "submission.entry.EntryAccess$Declaration",
            "submission.entry.EntryView",
            "submission.workflow.AcceptAll$Recorded",
            "submission.workflow.ReplyResource$Answer",
            "submission.workflow.SubmissionResource$Settings",
            "submission.workflow.SubmissionView$CellView",
            "submission.workflow.SubmissionWorkflow$Recorded",
            "theme.ResponseMeasureView",
            "theme.ThemeView");

    private static final SnakeCaseStrategy SNAKE = new SnakeCaseStrategy();

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> needed = new TreeSet<>();

    @Test
    void everyFieldAndEveryCodeHasWordsInBothLanguages() throws ClassNotFoundException {
        for (var name : RECORDED) {
            walk(Class.forName("torikumi." + name));
        }
        assertThat(needed).as("what was found").hasSizeGreaterThan(200);
        assertThat(needed).as("without Japanese words").isSubsetOf(keys(Locale.JAPANESE));
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.JAPANESE));
    }

    private void walk(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> one && one.isEnum()) {
            Arrays.stream(one.getEnumConstants()).forEach(value -> needed.add("value_" + ((Enum<?>) value).name()));
        } else if (type instanceof Class<?> one && one.isRecord()) {
            for (var component : one.getRecordComponents()) {
                var field = SNAKE.translate(component.getName());
                if (AuditWords.isTold(field)) {
                    needed.add("field_" + field);
                    walk(component.getGenericType());
                }
            }
        }
    }

    private static Set<String> keys(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "audit",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .filter(key -> !bundle.getString(key).isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void speaksOfWhatChangedAsPeopleDo() {
        record Thing(
                String id,
                String state,
                LocalDate dueOn,
                Instant openedAt,
                boolean published,
                List<?> themes,
                int version) {}
        var before = new Thing("x", "PREPARING", null, null, false, List.of(Map.of("number", 1, "name", "賃金の引上げ")), 1);
        var after = new Thing(
                "x",
                "OPEN",
                LocalDate.of(2025, 11, 30),
                Instant.parse("2025-11-01T00:30:00Z"),
                true,
                List.of(Map.of("number", 1, "name", "賃金の引上げ"), Map.of("number", 2, "name", "2025-13-01T00:00:00Z")),
                2);
        var changes = new AuditWords(Locale.JAPANESE)
                .changes("round", JsonColumns.MAPPER.valueToTree(before), JsonColumns.MAPPER.valueToTree(after));
        assertThat(changes)
                .extracting(AuditChange::label, AuditChange::before, AuditChange::after)
                .containsExactly(
                        tuple("状態", "準備", "回答受付"),
                        tuple("期限", "", "2025-11-30"),
                        tuple("受付を始めた日時", "", "2025-11-01 09:30"),
                        tuple("公表", "いいえ", "はい"),
                        tuple("テーマ", "賃金の引上げ", "賃金の引上げ\n2025-13-01T00:00:00Z"));
        assertThat(new AuditWords(Locale.ENGLISH)
                        .changes("finding", null, JsonColumns.MAPPER.valueToTree(Map.of("state", "OPEN"))))
                .containsExactly(new AuditChange("state", "State", "", "Open"));
    }
}
