package org.minshu.portal.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.minshu.client.register.RegisterClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Passes spreadsheets on as they come. */
@Controller
class SheetController {

    private static final List<String> FILTERS = List.of("q", "state", "department");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterClient register;

    SheetController(Platform platform) {
        this.register = platform.register();
    }

    /** What the register's list shows, all of its pages. */
    @GetMapping("/publish/exports/{format}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void export(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        if (!List.of("xlsx", "csv").contains(format)) {
            throw new CatalogException(ProblemType.NOT_FOUND, format);
        }
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> {
            var value = Objects.requireNonNullElse(asked.getFirst(name), "").strip();
            if (!value.isEmpty()) {
                query.set(name, value);
            }
        });
        pass(register.export(format, query), "register." + format, response);
    }

    @GetMapping("/publish/imports/template")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void template(HttpServletResponse response) throws IOException {
        pass(register.template(), "register-template.xlsx", response);
    }

    @GetMapping("/publish/imports/{id}/refusals")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void refusals(@PathVariable String id, HttpServletResponse response) throws IOException {
        pass(register.refusals(id), "register-refused.xlsx", response);
    }

    private static void pass(ResponseEntity<InputStream> answer, String name, HttpServletResponse response)
            throws IOException {
        try (var body = Objects.requireNonNullElseGet(answer.getBody(), InputStream::nullInputStream)) {
            response.setContentType(name.endsWith(".csv") ? "text/csv;charset=UTF-8" : XLSX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }
}
