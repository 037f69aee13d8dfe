package torikumi.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds every answer that a test gets over REST Assured to the generated contract. Only answers: tests send wrong
 * requests on purpose.
 */
public class ContractChecks implements QuarkusTestBeforeEachCallback {

    private static final String CONTRACT = "target/openapi/openapi.yaml";

    private static final class Loaded {
        private static final Filter FILTER = new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(
                        Path.of(CONTRACT).toUri().toString())
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .withLevel(
                                "validation.response.body.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build());
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // /auth and /q are no part of the contract.
        RestAssured.replaceFiltersWith(List.of((Filter) (request, response, chain) -> isHeld(request.getDerivedPath())
                ? Loaded.FILTER.filter(request, response, chain)
                : chain.next(request, response)));
    }

    private static boolean isHeld(String path) {
        return path.startsWith("/api/v1/");
    }
}
