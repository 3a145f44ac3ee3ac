# docker build -t quotecheck .
# docker run --rm -v "$PWD:/articles:ro" quotecheck desk/
FROM python:3.11-slim AS build
COPY . /source
RUN python -I /source/requirements/install.py /opt/quotecheck

FROM python:3.11-slim
COPY --from=build /opt/quotecheck /opt/quotecheck
# A terminal's language is not known in a container; articles and their names are UTF-8.
# PATH serves a job that empties the entry point.
ENV LANG=C.UTF-8 PATH="/opt/quotecheck/bin:$PATH"
# It reads articles and needs no rights: a number, so that Kubernetes can see that it is not root.
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin quotecheck
USER 10001
# The articles are the working directory. -I: Python imports nothing from there.
WORKDIR /articles
ENTRYPOINT ["/opt/quotecheck/bin/python", "-I", "-m", "quotecheck"]
CMD ["."]
