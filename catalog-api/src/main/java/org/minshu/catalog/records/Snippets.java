package org.minshu.catalog.records;

import java.net.URI;
import java.util.List;

/**
 * Programs that ask for records, ready to run; where a token is needed, they take it from the variable
 * {@code MINSHU_TOKEN}.
 *
 * @param address of the records
 * @param where a condition that holds for some rows
 * @param open whether nobody needs a token
 */
record Snippets(URI address, String where, boolean open) {

    record Snippet(String lang, String label, String source) {}

    List<Snippet> all() {
        return List.of(
                new Snippet("shell", "curl", curl()),
                new Snippet("python", "Python", python()),
                new Snippet("r", "R", r()),
                new Snippet("java", "Java", java()));
    }

    private String curl() {
        return """
                curl -sS --fail-with-body -G %s\\
                  --data-urlencode %s \\
                  --data-urlencode 'limit=10' \\
                  %s
                """.formatted(
                        open ? "" : "-H \"Authorization: Bearer $MINSHU_TOKEN\" ",
                        shell("where=" + where),
                        shell(address.toString()));
    }

    private String python() {
        return """
                import json
                import os
                from urllib.parse import urlencode
                from urllib.request import Request, urlopen

                query = urlencode({"where": %s, "limit": 10})
                request = Request(%s + "?" + query)
                %swith urlopen(request) as answer:
                    for record in json.load(answer)["results"]:
                        print(record)
                """.formatted(
                quoted(where),
                quoted(address.toString()),
                open ? "" : "request.add_header(\"Authorization\", \"Bearer \" + os.environ[\"MINSHU_TOKEN\"])\n");
    }

    private String r() {
        return """
                library(jsonlite)

                query <- paste0("where=", URLencode(%s, reserved = TRUE), "&limit=10")
                address <- paste0(%s, "?", query)
                answer <- fromJSON(url(address%s))
                print(answer$results)
                """.formatted(
                        quoted(where),
                        quoted(address.toString()),
                        open ? "" : ", headers = c(Authorization = paste(\"Bearer\", Sys.getenv(\"MINSHU_TOKEN\")))");
    }

    private String java() {
        return """
                import java.net.URI;
                import java.net.URLEncoder;
                import java.net.http.HttpClient;
                import java.net.http.HttpRequest;
                import java.net.http.HttpResponse.BodyHandlers;
                import java.nio.charset.StandardCharsets;

                class Records {

                    public static void main(String[] args) throws Exception {
                        var where = URLEncoder.encode(%s, StandardCharsets.UTF_8);
                        var address = URI.create(%s + "?limit=10&where=" + where);
                        var request = HttpRequest.newBuilder(address)%s.build();
                        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                        System.out.println(answer.body());
                    }
                }
                """.formatted(
                        quoted(where),
                        quoted(address.toString()),
                        open
                                ? ""
                                : "\n                .header(\"Authorization\", \"Bearer \" + System.getenv(\"MINSHU_TOKEN\"))");
    }

    private static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** As Python, R and Java all read it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
