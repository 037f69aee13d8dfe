package torikumi.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.http.CsvUpload;
import torikumi.http.Problem;

/**
 * Reads a file that another catalogue gave: the answer of jGrants' public API, or of ミラサポplus 制度ナビ as JSON or CSV.
 * Nothing is asked over the network.
 */
final class CatalogueFile {

    /** jGrants' details carry their documents with them. */
    private static final long FILE_MAX = 16L * 1024 * 1024;

    private static final int PROGRAMS_MAX = 2000;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength((int) FILE_MAX)
                    .maxNumberLength(40)
                    .build())
            .build());

    private CatalogueFile() {}

    /** A record that was passed over, and why. */
    record Skipped(String place, String code) {}

    /** What a file holds. */
    record Content(ProposalSource source, List<FoundProgram> programs, List<Skipped> skipped) {}

    /**
     * Reads it.
     *
     * @throws Problem 413 or 422 at {@code /file}, naming the place
     */
    static Content read(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "constraint_not_null");
        }
        if (file.size() > FILE_MAX) {
            throw new Problem(413, "catalogue_file_too_large");
        }
        var bytes = bytes(file);
        var first = first(bytes);
        if (first == 0) {
            throw Problem.invalid("/file", "catalogue_file_empty");
        }
        if (first == '{' || first == '[') {
            return ofJson(json(bytes));
        }
        return content(ProposalSource.MIRASAPO, MirasapoShape.ofCsv(CsvUpload.rows(bytes)));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The first character that is neither white space nor a byte order mark.
    private static int first(byte[] bytes) {
        for (int i = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return bytes[i];
            }
        }
        return 0;
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw Problem.invalid(
                    "/file",
                    "catalogue_file_broken",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Content ofJson(JsonNode root) {
        if (root.path("result").isArray()) {
            return content(ProposalSource.JGRANTS, JGrantsShape.of(root.get("result"), "result"));
        }
        if (root.path("items").isArray()) {
            return content(ProposalSource.MIRASAPO, MirasapoShape.of(root.get("items"), "items"));
        }
        // one detail of 制度ナビ is not wrapped
        if (root.isObject() && root.path("title").isTextual()) {
            return content(
                    ProposalSource.MIRASAPO,
                    MirasapoShape.of(MAPPER.createArrayNode().add(root), ""));
        }
        throw Problem.invalid("/file", "catalogue_file_shape");
    }

    private static Content content(ProposalSource source, List<FoundProgram> all) {
        if (all.size() > PROGRAMS_MAX) {
            throw Problem.invalid("/file", "catalogue_file_too_long", PROGRAMS_MAX);
        }
        var programs = new ArrayList<FoundProgram>();
        var skipped = new ArrayList<Skipped>();
        var seen = new HashSet<String>();
        for (var found : all) {
            if (found.sourceId().isBlank() || found.sourceId().length() > 100) {
                skipped.add(new Skipped(found.place(), "catalogue_record_without_id"));
            } else if (found.name() == null) {
                skipped.add(new Skipped(found.place(), "catalogue_record_without_title"));
            } else if (!seen.add(found.sourceId())) {
                skipped.add(new Skipped(found.place(), "catalogue_record_repeated"));
            } else {
                programs.add(found);
            }
        }
        return new Content(source, programs, skipped);
    }
}
