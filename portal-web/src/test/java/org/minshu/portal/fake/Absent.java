package org.minshu.portal.fake;

import java.lang.reflect.Proxy;

/** A client that no page under test is meant to call. */
final class Absent {

    private Absent() {}

    static <T> T client(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("hashCode") ? (Object) 0 : type.getSimpleName();
                    }
                    throw new UnsupportedOperationException(method.toString());
                }));
    }
}
