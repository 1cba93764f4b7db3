namespace Easel.Server.Tests.Clients;

/// <summary>The headers of clients as they were seen on the wire, but for host, key and what describes the body.</summary>
internal static class ClientHeaders
{
    /// <summary><c>openai</c> 7.57.0 of npm.</summary>
    public const string OpenAINode = """
        accept: application/json
        user-agent: OpenAI/JS 7.57.0
        x-stainless-retry-count: 0
        x-stainless-lang: js
        x-stainless-package-version: 7.57.0
        x-stainless-os: Linux
        x-stainless-arch: x64
        x-stainless-runtime: node
        x-stainless-runtime-version: v20.20.2
        accept-language: *
        sec-fetch-mode: cors
        accept-encoding: gzip, deflate
        """;

    /// <summary><c>openai</c> 3.3.1 of PyPI.</summary>
    public const string OpenAIPython = """
        Accept-Encoding: gzip, deflate
        Accept: application/json
        User-Agent: OpenAI/Python 3.3.1
        X-Stainless-Lang: python
        X-Stainless-Package-Version: 3.3.1
        X-Stainless-OS: Linux
        X-Stainless-Arch: x64
        X-Stainless-Runtime: CPython
        X-Stainless-Runtime-Version: 3.12.4
        X-Stainless-Async: false
        x-stainless-retry-count: 0
        x-stainless-read-timeout: 600
        """;

    /// <summary><c>ai</c> 7.0.173 with <c>@ai-sdk/openai</c> 4.0.118.</summary>
    public const string AiSdk = """
        user-agent: ai/7.0.173 ai-sdk-provider-utils/5.0.81 node.js/v20.20.2
        accept: */*
        accept-language: *
        sec-fetch-mode: cors
        accept-encoding: gzip, deflate
        """;

    /// <summary>Open WebUI sends with aiohttp.</summary>
    public const string OpenWebUI = """
        Accept: */*
        Accept-Encoding: gzip, deflate, br
        User-Agent: Python/3.11 aiohttp/3.12.15
        """;
}
