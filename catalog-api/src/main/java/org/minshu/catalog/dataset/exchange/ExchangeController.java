package org.minshu.catalog.dataset.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.sheet.SheetWriter;
import org.minshu.client.register.ImportView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The register as a spreadsheet over HTTP. */
@RestController
class ExchangeController {

    private static final int RECENT = 20;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterExport export;
    private final ImportDesk desk;
    private final Imports imports;

    ExchangeController(RegisterExport export, ImportDesk desk, Imports imports) {
        this.export = export;
        this.desk = desk;
        this.imports = imports;
    }

    @GetMapping("/api/v1/register/exports/{format}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            Caller caller) {
        var own = caller.is(Role.AUTHORITY) ? Texts.tidy(department) : required(caller);
        var filter = new RegisterExport.Filter(own, Texts.tidy(state), Texts.tidy(q));
        return sheet(format, sheet -> export.write(filter, sheet));
    }

    /** The form without entries. */
    @GetMapping("/api/v1/register/template")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<StreamingResponseBody> template() {
        return sheet("xlsx", sheet -> sheet.row(FormWriting.header()));
    }

    @PostMapping("/api/v1/register/imports")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportView start(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        required(caller);
        return desk.start(name, dryRun, request.getInputStream(), caller).view();
    }

    @GetMapping("/api/v1/register/imports")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    List<ImportView> imports(Caller caller) {
        return imports.recent(required(caller), RECENT).stream()
                .map(Import::view)
                .toList();
    }

    @GetMapping("/api/v1/register/imports/{id}")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ImportView read(@PathVariable String id, Caller caller) {
        return desk.require(id, caller).view();
    }

    @GetMapping("/api/v1/register/imports/{id}/refusals")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    ResponseEntity<StreamingResponseBody> refusals(@PathVariable String id, Caller caller) {
        var job = desk.require(id, caller);
        return sheet("xlsx", sheet -> desk.writeRefusals(job, sheet));
    }

    /** A steward's department; null for the authority, which sees all. */
    private static @Nullable String required(Caller caller) {
        if (caller.is(Role.AUTHORITY)) {
            return null;
        }
        if (caller.department() == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "The token names no department");
        }
        return caller.department();
    }

    private static ResponseEntity<StreamingResponseBody> sheet(String format, Consumer<SheetWriter> rows) {
        var csv = format.equals("csv");
        if (!csv && !format.equals("xlsx")) {
            throw new CatalogException(ProblemType.NOT_FOUND, "A register is given as xlsx or csv");
        }
        StreamingResponseBody body = out -> {
            try (var sheet = csv ? SheetWriter.csv(out) : SheetWriter.xlsx(out)) {
                rows.accept(sheet);
            }
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, csv ? "text/csv;charset=UTF-8" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register." + format + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
