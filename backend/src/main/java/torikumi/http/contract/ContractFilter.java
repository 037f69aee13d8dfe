package torikumi.http.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Turns what was found in the code into the published contract: {@code /api/v1} only, complete, in a fixed order. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    /** What every path of the contract begins with. */
    static final String PREFIX = "/api/v1/";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        onlyTheApi(contract);
        contract.setServers(List.of(OASFactory.createServer().url("/").description("This origin")));
        securitySchemes(contract);
        contract.setTags(ContractTags.used(contract));
        var problems = new ContractProblems(contract);
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(problems, path, method.name(), operation)));
        new ContractSchemas(contract, index).complete();
        sort(contract);
    }

    private static void onlyTheApi(OpenAPI contract) {
        var paths = contract.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(PREFIX))
                .forEach(paths::removePathItem);
    }

    private static void securitySchemes(OpenAPI contract) {
        contract.getComponents()
                .setSecuritySchemes(new TreeMap<>(Map.of(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm with audience torikumi. Machines use client"
                                        + " credentials; their scopes read:submissions and write:entries limit what"
                                        + " their memberships allow."),
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("q_session")
                                .description("The session of the web application (/auth/login). Writes also need the"
                                        + " header X-Torikumi-Request and an Origin that is ours."))));
    }

    private static void complete(ContractProblems problems, String path, String method, Operation operation) {
        var authenticated =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (authenticated) {
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme("bearer"),
                    OASFactory.createSecurityRequirement().addScheme("session")));
        }
        problems.declare(path, method, operation, authenticated);
        ContractHeaders.declare(path, method, operation);
    }

    private static void sort(OpenAPI contract) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(contract.getPaths().getPathItems()).forEach(paths::addPathItem);
        contract.setPaths(paths);
        var components = contract.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
    }
}
