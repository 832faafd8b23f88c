package horseshoe.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the kind of a record where it belongs, in its member; Jackson alone would also take it from a list around the record. */
final class KindReader extends AsPropertyTypeDeserializer {
    private static final long serialVersionUID = 1L;

    private KindReader(JavaType type, TypeIdResolver kinds, String member) {
        super(type, kinds, member, false, null, JsonTypeInfo.As.PROPERTY, true);
    }

    private KindReader(KindReader source, @Nullable BeanProperty property) {
        super(source, property);
    }

    @Override
    public TypeDeserializer forProperty(@Nullable BeanProperty property) {
        return new KindReader(this, property);
    }

    @Override
    public @Nullable Object deserializeTypedFromObject(JsonParser parser, DeserializationContext context)
            throws IOException {
        return parser.isExpectedStartArrayToken()
                ? context.handleMissingTypeId(_baseType, _idResolver, _typePropertyName)
                : super.deserializeTypedFromObject(parser, context);
    }

    /** Makes these readers. */
    static final class Builder extends StdTypeResolverBuilder {
        Builder(JsonTypeInfo.Value told) {
            super(told);
        }

        @Override
        public TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType type, Collection<NamedType> records) {
            return new KindReader(
                    type,
                    idResolver(config, type, verifyBaseTypeValidity(config, type), records, false, true),
                    _typeProperty);
        }
    }
}
