package org.minshu.portal.layout;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The pages of a list, and their addresses.
 *
 * @param address of the list with all its parameters; {@code page} is replaced
 * @param page the current one, from 1
 * @param pages how many there are
 */
public record Paging(String address, int page, int pages) {

    private static final int NEIGHBOURS = 2;

    /** What a list of that length is cut into; paging ends where the API's does, at entry 10,000. */
    public static Paging of(String address, int page, int size, long total) {
        var reachable = Math.min(total, 10_000);
        return new Paging(address, page, (int) Math.max(1, (reachable + size - 1) / size));
    }

    /** The numbers to show: first, last, and those around the current one; 0 stands for what is left out. */
    public List<Integer> shown() {
        var shown = new ArrayList<Integer>();
        for (var n = 1; n <= pages; n++) {
            if (n == 1 || n == pages || Math.abs(n - page) <= NEIGHBOURS) {
                shown.add(n);
            } else if (shown.getLast() != 0) {
                shown.add(0);
            }
        }
        return shown;
    }

    public String address(int number) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("page", number == 1 ? List.of() : List.of(number))
                .build()
                .toUriString();
    }
}
