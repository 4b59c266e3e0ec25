package org.minshu.catalog.withdrawal;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.client.withdrawal.WithdrawalForm;
import org.minshu.client.withdrawal.WithdrawalPreview;
import org.minshu.client.withdrawal.WithdrawalView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawals over HTTP; that and why something is gone is public. */
@RestController
@RequestMapping("/api/v1/datasets/{code}/withdrawal")
class WithdrawalController {

    private final Withdrawals withdrawals;
    private final WithdrawalDesk desk;
    private final Affected affected;

    WithdrawalController(Withdrawals withdrawals, WithdrawalDesk desk, Affected affected) {
        this.withdrawals = withdrawals;
        this.desk = desk;
        this.affected = affected;
    }

    @GetMapping
    @Allowed(anonymous = true)
    WithdrawalView withdrawal(@PathVariable String code, Caller caller) {
        var parsed = code(code);
        return withdrawals
                .of(parsed)
                .filter(found -> Rights.writesFor(caller, found.department().key()))
                .or(() -> withdrawals.published(parsed))
                .orElseThrow(() -> none(parsed));
    }

    @GetMapping("/preview")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    WithdrawalPreview preview(@PathVariable String code, Caller caller) {
        return affected.by(desk.writable(code(code), caller));
    }

    @PostMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    WithdrawalView withdraw(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody WithdrawalForm form,
            Caller caller) {
        desk.withdraw(code(code), EntityTags.revision(etag), form, caller);
        return view(code(code));
    }

    @DeleteMapping
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String code, Caller caller) {
        desk.cancel(code(code), caller);
    }

    private WithdrawalView view(ResourceCode code) {
        return withdrawals.of(code).orElseThrow(() -> none(code));
    }

    private static CatalogException none(ResourceCode code) {
        return new CatalogException(ProblemType.NOT_FOUND, code + " is not withdrawn");
    }

    private static ResourceCode code(String text) {
        return ResourceCode.parse(text)
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "Not a resource code: " + text));
    }
}
