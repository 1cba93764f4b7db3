namespace Easel.Planning.Charts;

internal static class InfographicReader
{
    public static FigurePlan? Read(FigureRequest request) => request.After.Length < 0 ? new FigurePlan() : null;
}
