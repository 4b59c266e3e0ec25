package org.minshu.catalog.need;

/** How far a need has come. */
enum NeedState {
    OPEN,
    ANSWERED,
    DECLINED
}
