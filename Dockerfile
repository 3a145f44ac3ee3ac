# docker build -t quotecheck .
# docker run --rm -v "$PWD:/articles:ro" quotecheck desk/
FROM python:3.11-slim AS build
WORKDIR /source
COPY . .
RUN python -m venv /opt/quotecheck \
    && /opt/quotecheck/bin/pip install --no-cache-dir --disable-pip-version-check '.[docx]'

FROM python:3.11-slim
COPY --from=build /opt/quotecheck /opt/quotecheck
# A terminal's language is not known in a container; articles and their names are UTF-8.
ENV PATH="/opt/quotecheck/bin:$PATH" LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
# It reads articles and needs no rights: a number, so that Kubernetes can see that it is not root.
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin quotecheck
USER 10001
WORKDIR /articles
ENTRYPOINT ["quotecheck"]
CMD ["."]
