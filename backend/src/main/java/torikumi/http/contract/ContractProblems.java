package torikumi.http.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Declares the problems that each operation can answer with. */
final class ContractProblems {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("400", new Kind("Malformed", "The request itself cannot be read; errors say where")),
            Map.entry("401", new Kind("Unauthenticated", "No, or no valid, token or session")),
            Map.entry("403", new Kind("Forbidden", "The caller may read this, but not do that")),
            Map.entry("404", new Kind("NotFound", "There is none, or the caller may not know of it")),
            Map.entry("409", new Kind("Conflict", "Its state does not allow this; code and blockers say why")),
            Map.entry("412", new Kind("Stale", "Changed by somebody else; current is what it is now")),
            Map.entry("413", new Kind("TooLarge", "The body is larger than is taken")),
            Map.entry("415", new Kind("UnsupportedMediaType", "The body is of a type that is not taken")),
            Map.entry("422", new Kind("Invalid", "Fields break rules; errors say which")),
            Map.entry("428", new Kind("PreconditionRequired", "If-Match is missing")),
            Map.entry("default", new Kind("Problem", "Any other problem")));

    private record Kind(String name, String description) {}

    ContractProblems(OpenAPI contract) {
        var responses = new TreeMap<String, APIResponse>();
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        KINDS.values()
                .forEach(kind -> responses.put(
                        kind.name(),
                        OASFactory.createAPIResponse()
                                .description(kind.description())
                                .addHeader(
                                        "Content-Language",
                                        OASFactory.createHeader()
                                                .description("ja or en")
                                                .schema(OASFactory.createSchema()
                                                        .addType(Schema.SchemaType.STRING)))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(schema)))));
        contract.getComponents().setResponses(responses);
    }

    void declare(String path, String method, Operation operation, boolean authenticated) {
        var body = operation.getRequestBody() != null;
        var parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (body || !parameters.isEmpty()) {
            add(operation, "400");
        }
        if (authenticated) {
            add(operation, "401", "403");
        }
        if (path.contains("{") || !parameters.isEmpty()) {
            add(operation, "404");
        }
        if (Writes.is(method)) {
            add(operation, "409");
        }
        if (Writes.needsVersion(path, method, operation)) {
            add(operation, "412", "428");
        }
        if (Writes.mayNameVersion(path, method) || Writes.namesWhatWasShown(operation)) {
            add(operation, "412");
        }
        if (body) {
            add(operation, "413", "415", "422");
        }
        add(operation, "default");
        var sorted = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
    }

    // Replaces what the framework says by itself ("Not Authorized"), keeps what a resource says in words of its own.
    private static void add(Operation operation, String... statuses) {
        for (var status : statuses) {
            var present = operation.getResponses().getAPIResponse(status);
            if (present == null || present.getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/"
                                                + KINDS.get(status).name()));
            }
        }
    }
}
