package torikumi.edition.table;

/** The table as an A3 landscape PDF: one table per page, filled by {@link PageFill}. */
public final class PdfTable {

    private PdfTable() {}

    /**
     * Returns the PDF. Waits while two other renderings run.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public static byte[] render(TableModel model) throws InterruptedException {
        return PdfPrinter.print(html(model), model.watermark());
    }

    static String html(TableModel model) {
        return TableTemplates.print().data("view", PrintView.of(model)).render();
    }
}
