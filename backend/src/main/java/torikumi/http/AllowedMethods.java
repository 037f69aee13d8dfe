package torikumi.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/** Which methods an address has, for {@code Allow} with 405 (RFC 9110 section 15.5.6); the framework does not tell. */
@ApplicationScoped
public class AllowedMethods {

    private final Map<String, RequestMapper<String>> byMethod = new HashMap<>();

    @Inject
    AllowedMethods(BeanManager beans) {
        var paths = new HashMap<String, ArrayList<RequestPath<String>>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (var operation : bean.getBeanClass().getMethods()) {
                    var path = path(root, operation.getAnnotation(Path.class));
                    methods(operation).forEach(method -> paths.computeIfAbsent(method, _ -> new ArrayList<>())
                            .add(new RequestPath<>(false, new URITemplate(path, false), path)));
                }
            }
        }
        paths.forEach((method, of) -> byMethod.put(method, new RequestMapper<>(of)));
    }

    /** The methods of an address, in alphabetical order; none when there is no such address. */
    public Set<String> of(String path) {
        var methods = new TreeSet<String>();
        byMethod.forEach((method, mapper) -> {
            if (mapper.map(path) != null) {
                methods.add(method);
            }
        });
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static List<String> methods(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(HttpMethod::value)
                .toList();
    }

    private static String path(Path root, Path operation) {
        var path = operation == null ? "" : operation.value().replaceFirst("^/*", "/");
        return root.value().replaceFirst("^/*", "/").replaceFirst("/$", "") + path;
    }
}
