package org.minshu.bench.session;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cookies and connections of one browser, of somebody of the demo who signed in by the form as people do. */
final class SignedInBrowser implements AutoCloseable {

    private static final String OWN_PAGE = "/console/notifications";
    private static final Pattern SIGN_IN = Pattern.compile("href=\"(/oauth2/authorization/[^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"[^>]*>");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    SignedInBrowser(URI portal) {
        this.portal = portal;
    }

    /** The password of a demo user is the name and {@code -demo}. */
    void signIn(String user) throws IOException, InterruptedException {
        var page = get(portal.resolve(OWN_PAGE));
        var form = get(portal.resolve(first(SIGN_IN, page.body())));
        var fields = hidden(form.body());
        fields.put("username", user);
        fields.put("password", user + "-demo");
        var action = form.uri().resolve(plain(first(ACTION, form.body())));
        var signedIn = send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))));
        if (signedIn.statusCode() != OK || !signedIn.uri().getPath().equals(OWN_PAGE)) {
            throw new IOException("%s was not signed in, but sent to %s".formatted(user, signedIn.uri()));
        }
    }

    /** Whether the page came. */
    boolean sees(String path) throws InterruptedException {
        try {
            return get(portal.resolve(path)).statusCode() == OK;
        } catch (IOException _) {
            return false;
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(
                request.header("Accept", "text/html").timeout(LONGEST_CALL).build(), BodyHandlers.ofString());
    }

    private static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(input -> fields.put(first(NAME, input), plain(first(VALUE, input))));
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
