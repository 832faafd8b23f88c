# docker build -t horseshoe .
# docker run --rm -p 8080:8080 -v horseshoe:/var/lib/horseshoe horseshoe

FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /opt/horseshoe
COPY pom.xml ./
COPY .mvn .mvn
COPY scenarios scenarios
COPY src/main src/main
RUN mvn -B -ntp package

FROM eclipse-temurin:21-jre
# The same paths as in the first stage: the server's class path and the archive of loaded classes name them.
WORKDIR /opt/horseshoe
COPY --from=build /opt/horseshoe/target/server target/server
COPY --from=build /opt/horseshoe/target/horseshoe.war target/horseshoe.war

# Memory is bounded: 512 MB of heap, about 300 MB for everything else. In a container of another size, say
# -e JDK_JAVA_OPTIONS=-XX:MaxRAMPercentage=60 instead.
ENV JDK_JAVA_OPTIONS="-Xmx512m -XX:MaxMetaspaceSize=256m" \
    HORSESHOE_PORT=8080 \
    HORSESHOE_STATE=/var/lib/horseshoe

# Start once and end, so that the image carries this Java's archive of loaded classes; then a folder for the state.
RUN java -cp target/server/start.jar horseshoe.start.ClassArchive target/server \
    && test -s target/classes.jsa \
    && install -d -o 10001 -g 10001 "$HORSESHOE_STATE"
USER 10001:10001
VOLUME /var/lib/horseshoe
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=90s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$HORSESHOE_PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]
ENTRYPOINT ["java", "@/opt/horseshoe/target/server/java.options", "-jar", "/opt/horseshoe/target/server/start.jar"]
