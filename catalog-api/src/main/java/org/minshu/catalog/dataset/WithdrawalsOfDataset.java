package org.minshu.catalog.dataset;

import java.util.Optional;
import org.minshu.client.withdrawal.WithdrawalView;

/** Whether an entry is to be taken down, told by the feature that keeps that. */
public interface WithdrawalsOfDataset {

    /** The one that is announced, or was done; {@code dataset} is the entry's id. */
    Optional<WithdrawalView> of(long dataset);
}
