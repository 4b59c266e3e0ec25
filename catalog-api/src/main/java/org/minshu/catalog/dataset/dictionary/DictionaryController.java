package org.minshu.catalog.dataset.dictionary;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.minshu.catalog.sheet.SheetBounds;
import org.minshu.catalog.sheet.SheetFile;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposes data items for a table that is sent; nothing is kept. */
@RestController
class DictionaryController {

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @PostMapping("/api/v1/item-proposals")
    List<DataItem> propose(HttpServletRequest request) throws IOException {
        try (var file = SheetFile.receive(request.getInputStream(), SheetBounds.SMALL);
                var rows = file.rows()) {
            return ItemRecognition.of(rows);
        }
    }
}
