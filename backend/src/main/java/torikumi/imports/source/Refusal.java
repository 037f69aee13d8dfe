package torikumi.imports.source;

/** Why a file cannot be read as a table. Each reason has a stable code that names the problem in the API. */
public sealed interface Refusal extends Reading {

    /** Returns the stable code of the problem. */
    String code();

    /** The file has no character besides white space. */
    record EmptyFile() implements Refusal {
        @Override
        public String code() {
            return "empty_file";
        }
    }

    /**
     * The file is not text.
     *
     * @param format what its first bytes say: {@code office_or_zip}, {@code old_office}, {@code pdf}, {@code image},
     *     {@code compressed}, {@code rich_text} or {@code unknown}
     */
    record BinaryFile(String format) implements Refusal {
        @Override
        public String code() {
            return "binary_file";
        }
    }

    /**
     * The bytes are text in no encoding that is read (UTF-8, UTF-16 with its mark, Windows-31J, EUC-JP).
     *
     * @param offset first byte that is not UTF-8, from 0
     * @param line the line it stands on, from 1
     */
    record UnreadableEncoding(int offset, int line) implements Refusal {
        @Override
        public String code() {
            return "unreadable_encoding";
        }
    }

    /**
     * The text is not the table that is looked for.
     *
     * @param reason {@code no_columns}: no line holds a tab; {@code too_large}: more than 2,000 rows or 100 columns;
     *     {@code too_doubtful}: more doubtful places than a person would go through; {@code no_header}: no line names the themes; {@code no_block}:
     *     no row begins with the label of an entry kind
     */
    record NotATable(String reason) implements Refusal {
        @Override
        public String code() {
            return "not_a_table";
        }
    }
}
