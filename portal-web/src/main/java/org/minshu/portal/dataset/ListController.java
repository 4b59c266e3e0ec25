package org.minshu.portal.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole result of a search as a file, in the reader's language; passed on as it comes. */
@Controller
class ListController {

    private final Platform platform;

    ListController(Platform platform) {
        this.platform = platform;
    }

    @GetMapping("/datasets.csv")
    @Allowed(anonymous = true)
    void csv(@RequestParam MultiValueMap<String, String> asked, Locale language, HttpServletResponse response)
            throws IOException {
        send(platform.lists().csv(query(asked, language)), "text/csv;charset=UTF-8", "datasets.csv", response);
    }

    @GetMapping("/datasets.xlsx")
    @Allowed(anonymous = true)
    void xlsx(@RequestParam MultiValueMap<String, String> asked, Locale language, HttpServletResponse response)
            throws IOException {
        send(
                platform.lists().xlsx(query(asked, language)),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "datasets.xlsx",
                response);
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked, Locale language) {
        var query = new LinkedMultiValueMap<>(Search.of(asked).parameters());
        query.set("lang", language.getLanguage());
        return query;
    }

    private static void send(
            ResponseEntity<InputStream> answer, String mediaType, String name, HttpServletResponse response)
            throws IOException {
        try (var body = Objects.requireNonNullElseGet(answer.getBody(), InputStream::nullInputStream)) {
            response.setContentType(mediaType);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }
}
