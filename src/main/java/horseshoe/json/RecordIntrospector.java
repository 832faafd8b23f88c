package horseshoe.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of records what annotations would otherwise have to say on them. */
final class RecordIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private final transient Kinds kinds;

    RecordIntrospector(Kinds kinds) {
        this.kinds = kinds;
    }

    /** A member tells the kind of whatever belongs to a sealed hierarchy. */
    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
        return kinds.tells(type.getRawClass()) ? new KindReader.Builder(told(type.getRawClass())) : null;
    }

    private JsonTypeInfo.Value told(Class<?> type) {
        return JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, kinds.member(type), null, false, true);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return kinds.tells(type)
                ? kinds.records(type)
                        .map(record -> new NamedType(record, kinds.name(record)))
                        .toList()
                : null;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        Class<?> type = annotated.getRawType();
        return kinds.tells(type) && type.isRecord() ? kinds.name(type) : null;
    }

    /** Every component is required that is not optional. */
    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter ? !member.getRawType().equals(Optional.class) : null;
    }
}
