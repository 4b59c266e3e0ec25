package org.minshu.ingestion.work;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** Task data as JSON: readable for administrators, and writable by other applications. */
final class JsonData implements Serializer {

    private final JsonMapper json = JsonMapper.shared();

    @Override
    public byte[] serialize(Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        return json.readValue(serialized, type);
    }
}
