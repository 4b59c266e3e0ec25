package org.minshu.model.vocabulary;

/** Where an access request stands. */
public enum RequestState implements Term {
    DRAFT("草稿", "Draft"),
    PROVIDER_REVIEW("提供部门审核", "Department review"),
    AUTHORITY_APPROVAL("主管部门审批", "Authority approval"),
    SUPPLEMENT("待补正", "Awaiting the applicant"),
    GRANTED("已授权", "Granted"),
    REJECTED("已驳回", "Refused"),
    WITHDRAWN("已撤回", "Withdrawn"),
    CLOSED("逾期未补正", "Closed without an answer");

    private final String zh;
    private final String en;

    RequestState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
