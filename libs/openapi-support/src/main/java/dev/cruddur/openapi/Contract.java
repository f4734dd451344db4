package dev.cruddur.openapi;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.client.annotation.Client;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a consumer relies on, held against the provider's committed document: each route that it calls, each query
 * parameter and field that it sends, each field that it reads. What the provider says beyond that is its own business.
 */
public final class Contract {

    private static final Pattern NAMES = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String provider;
    private final Tree document;
    private final List<String> broken = new ArrayList<>();

    private Contract(String provider) {
        this.provider = provider;
        this.document = Documents.committed(provider);
    }

    /** The contract with that service. */
    public static Contract with(String provider) {
        return new Contract(provider);
    }

    /** All that a declarative client calls. */
    public Contract client(Class<?> client) {
        String base = client.getAnnotation(Client.class).path();
        for (Method method : client.getDeclaredMethods()) {
            Arrays.stream(method.getAnnotations())
                    .filter(Routes::isMapping)
                    .forEach(mapping -> call(base, mapping, method));
        }
        return this;
    }

    /** A route that is called without a declaration. */
    public Contract route(String verb, String path) {
        operation(verb, path);
        return this;
    }

    /** A record that is read out of what such a route answers. */
    public Contract reads(String verb, String path, Class<?> type) {
        answer(verb + " " + path, operation(verb, path), type);
        return this;
    }

    /**
     * Ends the checking.
     *
     * @throws AssertionError naming each route and field that the provider does not have as it is relied on
     */
    public void check() {
        if (!broken.isEmpty()) {
            throw new AssertionError(provider + " does not keep what is relied on: " + String.join("; ", broken));
        }
    }

    private void call(String base, Annotation mapping, Method method) {
        String uri = Routes.uris(mapping).getFirst();
        String path = Routes.joined(base, uri.replaceAll("\\{\\?[^}]*}", ""));
        String verb = Routes.verb(mapping);
        String call = verb + " " + path;
        Tree operation = operation(verb, path);
        if (operation.isEmpty()) {
            return;
        }
        List<String> query = queryNames(uri);
        query.stream()
                .filter(name -> !takes(operation, "query", name))
                .forEach(name -> broken.add(call + " takes no query parameter " + name));
        required(operation, "query")
                .filter(name -> !query.contains(name))
                .forEach(name -> broken.add(call + " wants the query parameter " + name));
        headers(call, operation, method);
        body(call, operation, method);
        answer(call, operation, method.getGenericReturnType());
    }

    private static List<String> queryNames(String uri) {
        return Pattern.compile("\\{\\?([^}]*)}")
                .matcher(uri)
                .results()
                .map(found -> found.group(1))
                .flatMap(names -> NAMES.matcher(names).results().map(MatchResult::group))
                .toList();
    }

    private void headers(String call, Tree operation, Method method) {
        List<String> sent = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Header.class))
                .map(parameter -> parameter.getAnnotation(Header.class).value())
                .filter(name -> !name.equals("Authorization"))
                .toList();
        sent.stream()
                .filter(name -> !takes(operation, "header", name))
                .forEach(name -> broken.add(call + " takes no header " + name));
        required(operation, "header")
                .filter(name -> !sent.contains(name))
                .forEach(name -> broken.add(call + " wants the header " + name));
    }

    private void body(String call, Tree operation, Method method) {
        Tree schema = json(operation.read("requestBody"));
        Type body = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(Parameter::getParameterizedType)
                .findFirst()
                .orElse(void.class);
        if (body == void.class) {
            if (operation.read("requestBody").is("required")) {
                broken.add(call + " wants a body");
            }
        } else if (schema.isEmpty()) {
            broken.add(call + " takes no body");
        } else {
            new Shapes(document, Shapes.Direction.SENT).compare(call + " body", body, schema, broken);
        }
    }

    private void answer(String call, Tree operation, Type type) {
        Type read = Shapes.unwrapped(type);
        if (operation.isEmpty() || read == void.class || read == Object.class) {
            return;
        }
        Tree answers = operation.read("responses");
        String success = answers.names().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElse("200");
        Tree schema = json(answers.read(success));
        if (schema.isEmpty()) {
            broken.add(call + " answers nothing to read");
        } else {
            new Shapes(document, Shapes.Direction.READ).compare(call + " answer", read, schema, broken);
        }
    }

    private static Tree json(Tree holder) {
        return holder.read("content").read("application/json").read("schema");
    }

    private static boolean takes(Tree operation, String where, String name) {
        return parameters(operation, where).anyMatch(name::equalsIgnoreCase);
    }

    private static Stream<String> parameters(Tree operation, String where) {
        return operation.list("parameters").stream()
                .filter(parameter -> where.equals(parameter.text("in")))
                .map(parameter -> requireNonNull(parameter.text("name")));
    }

    private static Stream<String> required(Tree operation, String where) {
        return operation.list("parameters").stream()
                .filter(parameter -> where.equals(parameter.text("in")) && parameter.is("required"))
                .map(parameter -> requireNonNull(parameter.text("name")));
    }

    private Tree operation(String verb, String path) {
        Tree paths = document.read("paths");
        List<Tree> found = paths.names().stream()
                .filter(each -> Route.shape(each).equals(Route.shape(path)))
                .map(each -> paths.read(each).read(verb.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isEmpty())
                .collect(Collectors.toList());
        if (found.isEmpty()) {
            broken.add("there is no " + verb + " " + path);
            return Tree.empty();
        }
        return found.getFirst();
    }
}
