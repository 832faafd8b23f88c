package horseshoe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No field, parameter or result is a {@code double} or {@code float}: votes are counted, not weighed. */
final class WithoutFractions extends ArchCondition<JavaClass> {
    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    WithoutFractions() {
        super("use no floating-point numbers");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        FRACTIONS.contains(dependency.getTargetClass().getName()))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        type.getAllFields().stream()
                .filter(field -> FRACTIONS.contains(field.getRawType().getName()))
                .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getDescription())));
        type.getMethods().stream()
                .filter(method -> FRACTIONS.contains(method.getRawReturnType().getName()))
                .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getDescription())));
    }
}
