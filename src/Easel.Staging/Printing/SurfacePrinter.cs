using Easel.Planning;
using Easel.Scenes;

namespace Easel.Staging.Printing;

/// <summary>Prints texts on the print areas of models.</summary>
internal static class SurfacePrinter
{
    public static Model Print(Model model, TextWish text, string thing, float resolution, List<string> notes)
    {
        notes.Add($"The text “{text.Content}” could not be set on the {thing}.");
        return model;
    }
}
