using Easel.Cli.Commands.Accounts;

namespace Easel.Cli.Tests;

public sealed class ExpiryTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("12h", "2026-12-02T00:00")]
    [InlineData("30d", "2026-12-31T12:00")]
    [InlineData("2w", "2026-12-15T12:00")]
    [InlineData("2027-01-31", "2027-01-31T00:00")]
    [InlineData("2027-01-31T08:30", "2027-01-31T08:30")]
    public void Parse_SpanOrDate_IsUtc(string text, string expected) =>
        Assert.Equal(expected, $"{Expiry.Parse(text, Now):yyyy-MM-dd'T'HH:mm}");

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("0d")]
    [InlineData("-3d")]
    [InlineData("30")]
    [InlineData("999999999d")]
    [InlineData("31.01.2027")]
    public void Parse_AnythingElse_IsRefused(string text) => Assert.Throws<UsageException>(() => Expiry.Parse(text, Now));
}
