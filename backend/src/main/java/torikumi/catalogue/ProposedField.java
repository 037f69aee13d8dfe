package torikumi.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import torikumi.program.Program;
import torikumi.program.ProgramWrite;

/** A field of a programme that a file of another catalogue may fill, in the API's order. */
public enum ProposedField {
    NAME(200, false, program -> program.name, (program, value) -> {}),
    SUBTITLE(200, false, program -> program.subtitle, (program, value) -> program.subtitle = value),
    NUMBER(100, false, program -> program.number, (program, value) -> program.number = value),
    PROVIDER(200, false, program -> program.provider, (program, value) -> program.provider = value),
    COMPETENT_AUTHORITY(
            500, false, program -> program.competentAuthority, (program, value) -> program.competentAuthority = value),
    SUPPORT_ORGANIZATIONS(
            1000,
            true,
            program -> program.supportOrganizations,
            (program, value) -> program.supportOrganizations = value),
    SUMMARY(2000, true, program -> program.summary, (program, value) -> program.summary = value),
    TARGET(2000, true, program -> program.target, (program, value) -> program.target = value),
    AREA(500, false, program -> program.area, (program, value) -> program.area = value),
    MAX_AMOUNT(500, false, program -> program.maxAmount, (program, value) -> program.maxAmount = value),
    MAX_SUBSIDY_RATE(500, false, program -> program.maxSubsidyRate, (program, value) -> program.maxSubsidyRate = value),
    RECEPTION_START_DATE(
            10,
            false,
            program -> day(program.receptionStartDate),
            (program, value) -> program.receptionStartDate = LocalDate.parse(value)),
    RECEPTION_END_DATE(
            10,
            false,
            program -> day(program.receptionEndDate),
            (program, value) -> program.receptionEndDate = LocalDate.parse(value)),
    OFFICIAL_URL(1000, false, program -> program.officialUrl, (program, value) -> program.officialUrl = value),
    APPLICATION_URL(1000, false, program -> program.applicationUrl, (program, value) -> program.applicationUrl = value),
    REFERENCE_URL(1000, false, program -> program.referenceUrl, (program, value) -> program.referenceUrl = value),
    INQUIRY(1000, true, program -> program.inquiry, (program, value) -> program.inquiry = value),
    KEYWORDS(
            3000,
            true,
            program -> program.keywords.isEmpty() ? null : String.join("\n", program.keywords),
            (program, value) -> program.keywords = List.of(value.split("\n")));

    final int max;
    final boolean multiline;
    private final Function<Program, String> read;
    private final BiConsumer<Program, String> write;

    ProposedField(int max, boolean multiline, Function<Program, String> read, BiConsumer<Program, String> write) {
        this.max = max;
        this.multiline = multiline;
        this.read = read;
        this.write = write;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** As the API calls it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isDay() {
        return this == RECEPTION_START_DATE || this == RECEPTION_END_DATE;
    }

    boolean isAddress() {
        return this == OFFICIAL_URL || this == APPLICATION_URL || this == REFERENCE_URL;
    }

    /** What a programme has there; null for nothing. */
    String of(Program program) {
        return read.apply(program);
    }

    /** Writes it; the name is written by renaming. */
    void put(Program program, String value) {
        write.accept(program, value);
    }

    /** Whether a browser may be sent there. */
    static boolean isWebAddress(String value) {
        return value.matches(ProgramWrite.WEB_ADDRESS);
    }
}
