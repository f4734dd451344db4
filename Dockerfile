# Every service of Cruddur, each a target of its own: docker build --target backend-service .
# Both Docker's classic builder and BuildKit build this, so it uses only what both know.

# --- What runs once, before them --------------------------------------------------------------------------------------

FROM postgres:18 AS setup
# A new volume takes the owner of the folder where it is first mounted: here.
RUN install -d -o postgres -g postgres /secrets/frontend-gateway /secrets/backend-service \
    /secrets/activities-service /secrets/notifications-service
COPY docker/setup /usr/local/bin/
USER postgres
ENTRYPOINT ["setup"]

# --- The page ---------------------------------------------------------------------------------------------------------

FROM node:22-bookworm-slim AS page
WORKDIR /build
COPY frontend-gateway/web/package.json frontend-gateway/web/package-lock.json frontend-gateway/web/.npmrc ./
RUN npm ci --no-progress --loglevel=error
COPY frontend-gateway/web .
# What the page says of each attribute.
COPY telemetry-schema /telemetry-schema
RUN npm run --silent build && npm sbom --sbom-format=cyclonedx --omit=dev >page.cdx.json

# --- The programs -----------------------------------------------------------------------------------------------------

FROM maven:3.9-eclipse-temurin-25 AS programs
WORKDIR /build
# Not ~/.m2: what lies below a volume of the base image would be lost between two steps.
ENV MAVEN_ARGS="--batch-mode --no-transfer-progress -Dmaven.repo.local=/repository -Dmaven.test.skip=true \
-Dspotless.check.skip=true -Dskip.web -am \
-pl trace-viewer,notifications-service,activities-service,backend-service,frontend-gateway"
COPY pom.xml .
COPY .mvn .mvn
COPY libs/service-defaults/pom.xml libs/service-defaults/
COPY libs/openapi-support/pom.xml libs/openapi-support/
COPY libs/test-support/pom.xml libs/test-support/
COPY trace-viewer/pom.xml trace-viewer/
COPY notifications-service/pom.xml notifications-service/
COPY activities-service/pom.xml activities-service/
COPY backend-service/pom.xml backend-service/
COPY frontend-gateway/pom.xml frontend-gateway/
COPY local-stack/pom.xml local-stack/
COPY end-to-end-tests/pom.xml end-to-end-tests/
COPY benchmarks/pom.xml benchmarks/
# Builds the POMs alone, so that a change of the sources downloads nothing. One class makes Maven fetch what compiles it.
RUN mkdir -p libs/service-defaults/src/main/java/none \
 && echo 'package none; class None {}' >libs/service-defaults/src/main/java/none/None.java \
 && mvn --quiet package \
 && rm -r libs/service-defaults/src \
 && find . -name target -prune -exec rm -r {} +
COPY . .
COPY --from=page /build/dist frontend-gateway/web/dist
# With a list of what each program is made of, in CycloneDX's form.
RUN mvn --quiet package org.cyclonedx:cyclonedx-maven-plugin:makeBom \
 && javac -d health docker/Healthy.java

# --- What every service runs on ---------------------------------------------------------------------------------------

FROM eclipse-temurin:25-jre AS service
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin cruddur
WORKDIR /app
COPY docker/java.options ./
COPY docker/train /usr/local/bin/
COPY --from=programs /build/health health
ENV MICRONAUT_SERVER_HOST=0.0.0.0
# A small JVM: an image then needs neither curl nor a shell to run.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx8m", "-cp", "health", "Healthy"]
# The cache is used where it fits the JVM that runs, and left alone where it does not.
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=service.aot", "-jar", "service.jar"]

FROM service AS trace-viewer
ENV MICRONAUT_SERVER_PORT=4318 VIEWER_GRPC_PORT=4317
EXPOSE 4318 4317
COPY --from=programs /build/trace-viewer/target/lib lib
COPY --from=programs /build/trace-viewer/target/trace-viewer.jar service.jar
COPY --from=programs /build/trace-viewer/target/bom.json service.cdx.json
RUN train
USER cruddur

FROM service AS notifications-service
ENV MICRONAUT_SERVER_PORT=8083
EXPOSE 8083
COPY --from=programs /build/notifications-service/target/lib lib
COPY --from=programs /build/notifications-service/target/notifications-service.jar service.jar
COPY --from=programs /build/notifications-service/target/bom.json service.cdx.json
RUN train
USER cruddur

FROM service AS activities-service
ENV MICRONAUT_SERVER_PORT=8082
EXPOSE 8082
COPY --from=programs /build/activities-service/target/lib lib
COPY --from=programs /build/activities-service/target/activities-service.jar service.jar
COPY --from=programs /build/activities-service/target/bom.json service.cdx.json
RUN train
USER cruddur

FROM service AS backend-service
ENV MICRONAUT_SERVER_PORT=8081
EXPOSE 8081
COPY --from=programs /build/backend-service/target/lib lib
COPY --from=programs /build/backend-service/target/backend-service.jar service.jar
COPY --from=programs /build/backend-service/target/bom.json service.cdx.json
RUN train
USER cruddur

FROM service AS frontend-gateway
ENV MICRONAUT_SERVER_PORT=8080
EXPOSE 8080
COPY --from=programs /build/frontend-gateway/target/lib lib
COPY --from=programs /build/frontend-gateway/target/frontend-gateway.jar service.jar
COPY --from=programs /build/frontend-gateway/target/bom.json service.cdx.json
COPY --from=page /build/page.cdx.json ./
RUN train
USER cruddur
