package torikumi.forms.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.submission.entry.EntryCreate;
import torikumi.text.TextRules;

/**
 * The form as an Excel file: A4 landscape, the head frozen and repeated in print, what is not to be filled in protected
 * (without a password), choices offered where there are some.
 */
public final class FormWorkbook {

    /** Excel keeps at most this many characters of choices in a validation. */
    private static final int CHOICES_MAX = 255;

    private static final int HELP_WIDTH = 120;

    private FormWorkbook() {}

    /** Returns the file's bytes. */
    public static byte[] render(FormModel model) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream(1 << 16)) {
            var sheet = workbook.createSheet(FormWords.SHEET);
            var writer = new FormWriter(workbook, sheet, model);
            writer.write();
            setUpColumns(sheet);
            setUpPage(sheet, model);
            protect(sheet);
            validate(sheet, model, writer);
            writeHelp(workbook, model, writer.styles());
            workbook.getProperties().getCoreProperties().setTitle(model.title());
            workbook.getProperties().getCoreProperties().setCreator("Torikumi");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        }
    }

    private static void setUpColumns(XSSFSheet sheet) {
        for (var column : FormColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
        sheet.setColumnHidden(FormColumn.STAMP.ordinal(), true);
        sheet.createFreezePane(1, FormWriter.HEAD_ROW + 1);
    }

    private static void setUpPage(XSSFSheet sheet, FormModel model) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setRepeatingRows(new CellRangeAddress(FormWriter.HEAD_ROW, FormWriter.HEAD_ROW, -1, -1));
        sheet.getFooter().setLeft(model.organization().replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(model.title().replace("&", "&&"));
    }

    // Keeps a slip of the hand from the keys; whoever wants to may take it off.
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
    }

    private static void validate(XSSFSheet sheet, FormModel model, FormWriter writer) {
        var helper = new XSSFDataValidationHelper(sheet);
        var first = FormWriter.HEAD_ROW + 1;
        var last = Math.max(first, writer.lastRow());
        var declarations = new ArrayList<>(writer.declarations());
        for (var i = 0; i < declarations.size(); i++) {
            var row = declarations.get(i);
            choices(List.of(model.cells().get(i).nothingText())).ifPresent(constraint -> {
                var place = new CellRangeAddressList(row, row, FormColumn.TEXT.ordinal(), FormColumn.TEXT.ordinal());
                sheet.addValidationData(
                        strict(helper.createValidation(constraint, place), "この欄は、一覧から選ぶか、空のままにしてください。"));
            });
        }
        lengths(sheet, helper, first, last, declarations);
        choices(departments(model)).ifPresent(constraint -> {
            var place = new CellRangeAddressList(
                    first, last, FormColumn.DEPARTMENT.ordinal(), FormColumn.DEPARTMENT.ordinal());
            var validation = helper.createValidation(constraint, place);
            validation.setSuppressDropDownArrow(true);
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        });
    }

    private static void lengths(
            XSSFSheet sheet, XSSFDataValidationHelper helper, int first, int last, List<Integer> declarations) {
        for (var column : FormColumn.values()) {
            if (!column.isInput() || column == FormColumn.DEPARTMENT) {
                continue;
            }
            var max = column == FormColumn.TEXT ? TextRules.TEXT_MAX : TextRules.LINE_MAX;
            var places = new CellRangeAddressList();
            var from = first;
            for (var row : declarations) {
                add(places, from, row - 1, column);
                from = row + 1;
            }
            add(places, from, last, column);
            if (places.getSize() > 0) {
                var constraint =
                        helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(max), null);
                sheet.addValidationData(
                        strict(helper.createValidation(constraint, places), "%,d文字以内で書いてください。".formatted(max)));
            }
        }
    }

    private static void add(CellRangeAddressList places, int from, int to, FormColumn column) {
        if (to >= from) {
            places.addCellRangeAddress(from, column.ordinal(), to, column.ordinal());
        }
    }

    private static List<String> departments(FormModel model) {
        var used = model.cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .map(FormModel.Line::department)
                .filter(department -> department != null);
        return Stream.concat(Stream.ofNullable(model.department()), used)
                .distinct()
                .filter(department -> department.length() <= EntryCreate.DEPARTMENT_MAX)
                .toList();
    }

    // A comma would part a choice in two, and a quotation mark would end the list.
    private static Optional<DataValidationConstraint> choices(List<String> choices) {
        var usable = choices.stream()
                .filter(choice -> !choice.isBlank() && choice.indexOf(',') < 0 && choice.indexOf('"') < 0)
                .toList();
        if (usable.isEmpty() || String.join(",", usable).length() > CHOICES_MAX) {
            return Optional.empty();
        }
        return Optional.of(new XSSFDataValidationConstraint(usable.toArray(String[]::new)));
    }

    private static DataValidation strict(DataValidation validation, String words) {
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("入力できません", words);
        return validation;
    }

    private static void writeHelp(XSSFWorkbook workbook, FormModel model, FormStyles styles) {
        var sheet = workbook.createSheet(FormWords.HELP_SHEET);
        sheet.setColumnWidth(0, HELP_WIDTH * 256);
        var lines = new ArrayList<String>();
        lines.add(FormWords.HELP_SHEET);
        lines.addAll(FormWords.HELP);
        if (!model.period().isEmpty()) {
            lines.add("対象期間: " + model.period());
        }
        lines.add(FormWords.DUE + ": " + model.due());
        if (!model.instructions().isEmpty()) {
            lines.add("事務局からの記入要領");
            lines.add(SheetText.shown(model.instructions()));
        }
        for (var i = 0; i < lines.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellStyle(i == 0 ? styles.title : styles.help);
            cell.setCellValue(new XSSFRichTextString(SheetText.escaped(lines.get(i))));
        }
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitHeight((short) 0);
    }
}
