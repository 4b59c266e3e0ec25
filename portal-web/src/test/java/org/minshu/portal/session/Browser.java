package org.minshu.portal.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's browser behind a proxy, which hands each request to the portal that the test names. */
final class Browser {

    static final String ADDRESS = "https://data.example.cn:8443";

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String formToken = "";

    HttpResponse<String> get(Portal portal, String path) {
        return send(request(portal, path).GET());
    }

    /** Sends a form that the last page held; names and values take turns. */
    HttpResponse<String> post(Portal portal, String path, String... fields) {
        var form = new StringBuilder("_csrf=").append(formToken);
        for (var i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(portal, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Every step at another portal; the answer to the last leads to the page that wanted the sign-in. */
    HttpResponse<String> signIn(Portal begun, Portal completed) {
        var toProvider = get(begun, "/oauth2/authorization/minshu");
        var back = location(send(HttpRequest.newBuilder(location(toProvider)).GET()));
        return get(completed, back.getRawPath() + "?" + back.getRawQuery());
    }

    static URI location(HttpResponse<?> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + answer.statusCode())));
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(Portal portal, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portal.port() + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "data.example.cn:8443")
                .header("X-Forwarded-Port", "8443")
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            var token = FORM_TOKEN.matcher(answer.body());
            if (token.find()) {
                formToken = token.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
