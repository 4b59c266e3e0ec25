package org.minshu.tables;

/** How a code is built, its check character included. */
public enum CodeForm {
    /** 统一社会信用代码, 18 characters. Source: GB 32100-2015. */
    CREDIT_CODE,
    /** 公民身份号码, 18 characters with a day of birth that has been. Source: GB 11643-1999. */
    ID_NUMBER,
    /** 行政区划代码, 6 digits below a province that there is. Source: GB/T 2260. */
    ADMIN_CODE
}
