package torikumi.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import torikumi.http.ListView;
import torikumi.submission.entry.EntryView;
import torikumi.text.Sha256;

/**
 * Keeps the bytes of published pages that were read lately. A page's tag names everything that it is made from, editions
 * that never change and the question, so a kept page is never stale and nobody has to drop it: after a publication the
 * same question has another tag, on every server.
 */
@ApplicationScoped
public class PublishedPages {

    private static final long MOST_BYTES = 16L << 20;

    private final Cache<String, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<String, Page>weigher((_, page) -> page.body().length)
            .build();

    @Inject
    ObjectMapper json;

    /**
     * A page as it is sent.
     *
     * @param nextCursor null on the last one
     */
    record Page(byte[] body, String nextCursor) {}

    /**
     * The tag of a published page. Editions never change: the same editions and the same question give the same page, as
     * long as the question means the same.
     *
     * @param programs those that the question means at present: merging makes two programmes one
     */
    static String etag(UriInfo uri, List<PublishedList.Current> editions, Collection<?> programs) {
        var question = uri.getRequestUri().getRawQuery() + editions + programs;
        return Sha256.etag(question.getBytes(StandardCharsets.UTF_8));
    }

    /** The page with a tag; read when it is not kept. */
    Page of(String etag, Supplier<ListView<EntryView>> reading) {
        var kept = pages.getIfPresent(etag);
        if (kept != null) {
            return kept;
        }
        var list = reading.get();
        var page = new Page(bytes(list), list.nextCursor());
        // An empty page may be of a council that is called so no more, which is to be said.
        if (!list.results().isEmpty()) {
            pages.put(etag, page);
        }
        return page;
    }

    /** A list as it is sent. */
    byte[] bytes(ListView<EntryView> list) {
        try {
            return json.writeValueAsBytes(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
