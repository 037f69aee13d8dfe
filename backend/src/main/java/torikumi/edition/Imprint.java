package torikumi.edition;

import java.time.LocalDate;
import torikumi.edition.table.TableModel;
import torikumi.text.EraDates;

/**
 * What a table says about itself besides its content.
 *
 * @param documentNumber 資料1, or empty
 * @param watermark 案, or empty
 * @param asOf 令和7年11月30日現在, or empty
 * @param edition 第1版, or empty
 */
record Imprint(String documentNumber, String watermark, String asOf, String edition) {

    private static final String DRAFT_WATERMARK = "案";

    /** The present state, which is no edition. */
    static final Imprint PREVIEW = new Imprint("", "", "", "");

    static Imprint of(EditionWrite write, int number, LocalDate asOf) {
        return of(write, number, asOf == null ? "" : EraDates.asOf(asOf));
    }

    /** The imprint of an edition that repeats another: its day, unless the order names one. */
    static Imprint of(EditionWrite write, int number, TableModel source) {
        return of(write, number, write.asOf() == null ? source.asOf() : EraDates.asOf(write.asOf()));
    }

    private static Imprint of(EditionWrite write, int number, String asOf) {
        return new Imprint(
                write.documentNumber(),
                write.kind() == EditionKind.DRAFT ? DRAFT_WATERMARK : "",
                asOf,
                EditionName.of(write.kind(), number));
    }
}
