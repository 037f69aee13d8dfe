package torikumi.http.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that operations take and give. */
final class ContractHeaders {

    private ContractHeaders() {}

    static void declare(String path, String method, Operation operation) {
        if (Writes.needsVersion(path, method, operation)) {
            parameter(operation, "If-Match", "The ETag of what this change is based on", true, "\"3\"");
        }
        if (Writes.mayBeNamed(path, method, operation)) {
            parameter(
                    operation,
                    "Idempotency-Key",
                    "8 to 64 letters, digits, - or _ of the caller's choice: with the same key again nothing is done"
                            + " twice (409 already_done)",
                    false,
                    "0192d3a4-5b6c-7d8e-9f00-112233445566");
        }
        if (Writes.mayNameVersion(path, method)) {
            parameter(
                    operation, "If-Match", "The entry's ETag; without it the present text is taken", false, "\"3.1\"");
        }
        if (Writes.createsByPut(method, operation)) {
            parameter(operation, "If-None-Match", "*, so that sending it again creates nothing twice", true, "*");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> answer(status, response));
    }

    private static void answer(String status, APIResponse response) {
        if (response.getRef() != null || !status.startsWith("2")) {
            return;
        }
        if (response.getDescription() == null) {
            response.setDescription(status.equals("201") ? "Created" : "OK");
        }
        if (status.equals("201")) {
            response.addHeader("Location", header("Where it is"));
        }
        if (isSingle(response)) {
            response.addHeader("ETag", header("To be sent as If-Match with the next write"));
        }
        if (isList(response)) {
            response.addHeader("Link", header("rel=\"next\": the next page (RFC 8288)"));
        }
    }

    private static boolean isList(APIResponse response) {
        var schema = schemaOf(response);
        return schema.startsWith("ListView") || schema.endsWith("List");
    }

    private static boolean isSingle(APIResponse response) {
        return !schemaOf(response).isEmpty() && !isList(response);
    }

    private static String schemaOf(APIResponse response) {
        if (response.getContent() == null) {
            return "";
        }
        var json = response.getContent().getMediaType("application/json");
        var ref = json == null || json.getSchema() == null
                ? null
                : json.getSchema().getRef();
        return ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static void parameter(
            Operation operation, String name, String description, boolean required, String example) {
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(known -> name.equals(known.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .required(required)
                .schema(text())
                .example(example));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
