namespace Easel.Catalogue.Objects.Electronics;

/// <summary>The family 'electronics'.</summary>
internal static class ElectronicsManifest
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new Laptop(),
        new CellPhone(),
        new Television(),
        new ComputerKeyboard(),
        new ComputerMouse(),
        new RemoteControl(),
        new Microphone(),
        new Headphones(),
        new Camera(),
        new Calculator(),
        new Printer(),
    ];
}
