package torikumi.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import torikumi.edition.table.TableModel;
import torikumi.http.Problem;
import torikumi.text.Sha256;

/** Makes documents of tables, and keeps those of editions as they were first made. */
@ApplicationScoped
public class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class);

    // The public page shows the JSON: it must not wait behind the PDF.
    private static final List<DocumentFormat> QUICK_FIRST = List.of(
            DocumentFormat.JSON, DocumentFormat.HTML, DocumentFormat.CSV, DocumentFormat.XLSX, DocumentFormat.PDF);

    // Whoever asks for what is just being made waits for that.
    private final Map<EditionDocument.Key, Future<Document>> inWork = new ConcurrentHashMap<>();

    @Inject
    RenderQueue queue;

    /** The bytes of a document and their fingerprint. */
    public record Document(byte[] bytes, String sha256) {}

    /** Makes all documents of a new edition in the background, so that nobody waits for the first one. */
    void prepare(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionCompiled compiled) {
        for (var format : QUICK_FIRST) {
            try {
                making(compiled.editionId(), format);
            } catch (Problem busy) {
                LOG.infof("%s of edition %s is made when first asked for", format, compiled.editionId());
            }
        }
    }

    /** A document of an edition; made now when it was never asked for. */
    public Document of(UUID editionId, DocumentFormat format) {
        return stored(editionId, format).orElseGet(() -> queue.await(making(editionId, format)));
    }

    /** The stored document with these bytes. */
    public Optional<Document> stored(UUID editionId, String sha256, DocumentFormat format) {
        return stored(editionId, format).filter(document -> document.sha256.equals(sha256));
    }

    /** A document that is not kept. */
    public byte[] preview(TableModel model, DocumentFormat format) {
        return queue.await(queue.submit(() -> Renderings.render(model, format)));
    }

    private Future<Document> making(UUID editionId, DocumentFormat format) {
        return inWork.computeIfAbsent(
                new EditionDocument.Key(editionId, format),
                key -> queue.submit(() -> {
                    try {
                        return make(editionId, format);
                    } finally {
                        inWork.remove(key);
                    }
                }));
    }

    private static Optional<Document> stored(UUID editionId, DocumentFormat format) {
        return EditionDocument.<EditionDocument>findByIdOptional(new EditionDocument.Key(editionId, format))
                .map(document -> new Document(document.bytes, document.sha256));
    }

    // On a worker's thread: with transactions of its own, and not holding one while it renders.
    private static Document make(UUID editionId, DocumentFormat format) throws InterruptedException {
        var kept = QuarkusTransaction.requiringNew().call(() -> stored(editionId, format));
        if (kept.isPresent()) {
            return kept.get();
        }
        var model = QuarkusTransaction.requiringNew().call(() -> Edition.byId(editionId).tableModel);
        var bytes = Renderings.render(model, format);
        return QuarkusTransaction.requiringNew().call(() -> {
            keep(editionId, format, bytes);
            return stored(editionId, format).orElseThrow();
        });
    }

    // Two servers may have made it at once: the first one's bytes stay, whatever their metadata says.
    private static void keep(UUID editionId, DocumentFormat format, byte[] bytes) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into edition_document (edition_id, format, sha256, bytes)
                        values (:edition, :format, :sha256, :bytes) on conflict do nothing
                        """)
                .setParameter("edition", editionId)
                .setParameter("format", format.name())
                .setParameter("sha256", Sha256.hex(bytes))
                .setParameter("bytes", bytes)
                .executeUpdate();
    }
}
