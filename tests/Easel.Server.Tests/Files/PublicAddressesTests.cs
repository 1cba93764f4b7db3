using Easel.Server.Features.Errors;
using Easel.Server.Features.Files;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests.Files;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("localhost:8080", "http://localhost:8080")]
    [InlineData("images.example.org", "http://images.example.org")]
    [InlineData("easel_1:8080", "http://easel_1:8080")]
    [InlineData("192.0.2.7:1", "http://192.0.2.7:1")]
    [InlineData("[2001:db8::1]:8080", "http://[2001:db8::1]:8080")]
    public void Of_ProperHost_IsTheAddress(string host, string address) => Assert.Equal(address, new PublicAddresses(Configured(null)).Of(Request(host)));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("evil.example/path")]
    [InlineData("user@evil.example")]
    [InlineData("evil.example?x")]
    [InlineData("evil.example#x")]
    [InlineData("<script>")]
    [InlineData("host:99999")]
    [InlineData("host:port")]
    public void Of_ImproperHost_IsRefused(string host)
    {
        ApiException e = Assert.Throws<ApiException>(() => new PublicAddresses(Configured(null)).Of(Request(host)));

        Assert.Equal("invalid_host", e.Error.Code);
    }

    [Theory]
    [InlineData("https://images.example.org")]
    [InlineData("https://images.example.org/")]
    public void Of_ConfiguredAddress_WinsOverTheHost(string configured) =>
        Assert.Equal("https://images.example.org", new PublicAddresses(Configured(configured)).Of(Request("evil.example/")));

    private static IOptions<EaselOptions> Configured(string? address) => Options.Create(new EaselOptions { PublicAddress = address });

    private static HttpRequest Request(string host) => new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString(host) } }.Request;
}
