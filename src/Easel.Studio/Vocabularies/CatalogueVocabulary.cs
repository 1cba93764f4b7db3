using Easel.Catalogue;
using Easel.Planning;
using Easel.Styles;

namespace Easel.Studio.Vocabularies;

/// <summary>The catalogue and the styles in the words the planner needs.</summary>
public static class CatalogueVocabulary
{
    /// <summary>Everything the given catalogue and this version's styles can show.</summary>
    public static Vocabulary Of(Catalogue.Catalogue catalogue) => new()
    {
        Label = catalogue.FindObject("name-card") is { } card ? Words(card.Info) : null,
        Things = [.. catalogue.Objects.Select(e => Words(e.Info)), .. catalogue.Emblems.Select(e => Words(e.Info) with { IsEmblem = true })],
        Places = [.. catalogue.Environments.Select(e => new PlaceWords(e.Info.Id, e.Info.Names, e.Info.Words))],
        Styles = [.. StyleTable.All.Select(s => new StyleWords(s.Id, s.Names))],
    };

    private static ThingWords Words(EntryInfo info) => new(
        info.Id, info.Names, info.Plurals, info.Words, info.Parts, info.PrintsText, info.IsLiving || info.Family is "animals" or "people", info.Family != "people", IsSign: info.Family == "signs");
}
