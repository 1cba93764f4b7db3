namespace Easel.Imaging.Tests.Png;

/// <summary>The standard's filters, a byte at a time (PNG third edition, §9.2).</summary>
internal static class ScalarFilters
{
    public static int Expect(int filter, int left, int above, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => Paeth(left, above, corner),
        _ => throw new InvalidDataException($"There is no filter {filter}."),
    };

    private static int Paeth(int left, int above, int corner)
    {
        int guess = left + above - corner;
        int toLeft = Math.Abs(guess - left), toAbove = Math.Abs(guess - above), toCorner = Math.Abs(guess - corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
