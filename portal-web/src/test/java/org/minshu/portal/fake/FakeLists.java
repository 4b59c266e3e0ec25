package org.minshu.portal.fake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.minshu.client.dataset.ListClient;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Lists that hold nothing but what was asked. */
final class FakeLists implements ListClient {

    @Override
    public ResponseEntity<InputStream> csv(MultiValueMap<String, String> query) {
        return answer("csv " + query);
    }

    @Override
    public ResponseEntity<InputStream> xlsx(MultiValueMap<String, String> query) {
        return answer("xlsx " + query);
    }

    private static ResponseEntity<InputStream> answer(String text) {
        return ResponseEntity.ok(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
