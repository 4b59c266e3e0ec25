package org.minshu.client.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.minshu.client.Named;

/**
 * Whom taking a dataset down would meet.
 *
 * @param grants how many grants would end, in whole or in part
 * @param holders the first 100 of them, those that last longest first
 * @param requests how many open requests ask for it
 * @param followers how many people follow it
 * @param scenarios published scenarios that are built on it
 */
public record WithdrawalPreview(
        long grants, List<Holder> holders, long requests, long followers, List<Named> scenarios) {

    public WithdrawalPreview {
        holders = List.copyOf(holders);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Who may use it now.
     *
     * @param until last day of the grant
     * @param whole whether the grant holds nothing else and would end as a whole
     */
    public record Holder(String grant, String organisation, LocalDate until, boolean whole) {}
}
