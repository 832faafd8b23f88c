package horseshoe.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the values that are a single text or number in JSON: {@link BareValue}. */
final class BareValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    BareValues() {
        super("bare values");
    }

    @Override
    public void setupModule(Module.SetupContext context) {
        context.addSerializers(new Writers(false));
        context.addKeySerializers(new Writers(true));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static final class Writers extends Serializers.Base {
        private final boolean ofKeys;

        Writers(boolean ofKeys) {
            this.ofKeys = ofKeys;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return BareValue.of(type.getRawClass())
                    .map(form -> new BareValue.Writer(form, ofKeys))
                    .orElse(null);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return BareValue.of(type.getRawClass()).map(BareValue.Reader::new).orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return BareValue.of(type).map(BareValue.Reader::new).orElse(null);
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return BareValue.of(type.getRawClass())
                    .map(BareValue.KeyReader::new)
                    .orElse(null);
        }
    }
}
