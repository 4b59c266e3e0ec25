package org.minshu.client.withdrawal;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Taking published datasets down. {@code code} is the slug with a dash. */
@HttpExchange("/api/v1/datasets/{code}/withdrawal")
public interface WithdrawalClient {

    /** Public; 404 where none is announced or done. */
    @GetExchange
    WithdrawalView withdrawal(@PathVariable String code);

    @GetExchange("/preview")
    WithdrawalPreview preview(@PathVariable String code);

    /** If-Match carries the ETag of the dataset's working copy. */
    @PostExchange
    WithdrawalView withdraw(
            @PathVariable String code, @RequestHeader("If-Match") String etag, @RequestBody WithdrawalForm form);

    /** Before its day only. */
    @DeleteExchange
    void cancel(@PathVariable String code);
}
